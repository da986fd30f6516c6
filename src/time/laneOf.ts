import type { EventKind, Track } from "../record/types";

const LANES: Readonly<Record<EventKind, Track>> = {
  "siege-start": "siege",
  "siege-tightened": "siege",
  "siege-eased": "siege",
  "siege-end": "siege",
  assault: "siege",
  bombardment: "siege",
  "chemical-attack": "siege",
  "aid-delivery": "siege",
  "aid-blocked": "siege",
  "control-change": "siege",
  listing: "siege",
  "truce-proposed": "truce",
  "truce-agreed": "truce",
  "truce-in-force": "truce",
  "truce-violated": "truce",
  "truce-denied": "truce",
  "truce-ended": "truce",
  negotiation: "truce",
  ultimatum: "truce",
  "prisoner-exchange": "truce",
  protest: "truce",
  resolution: "truce",
  evacuation: "evacuation",
  handover: "evacuation",
  return: "evacuation",
};

/** The lane in which an event is drawn: the track whose course it belongs to, by its kind alone. No event is left out. */
export function laneOf(kind: EventKind): Track {
  return LANES[kind];
}
