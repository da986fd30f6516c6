import { useMemo, useRef, useState } from "react";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import { createIndex } from "../../record/recordIndex";
import type { Place, TruceRecord } from "../../record/types";
import { bareArea } from "../../scene/bareArea";
import { sceneOf } from "../../scene/sceneOf";
import { FIRST_BOUNDS, viewOfPlace } from "../../space/camera";
import { svgProjection } from "../../space/svg/svgProjection";
import { useBasemap } from "../../space/useBasemap";
import { viewOfArea } from "../../space/viewOfArea";
import { viewOfBounds } from "../../space/viewOfBounds";
import { ALL_LAYERS } from "../../state/appState";
import type { CameraView } from "../../state/cameraView";
import { Card, CARD_MAP } from "../card/Card";
import { pngOfSvg } from "../card/pngOfSvg";
import { saveFile } from "../saveFile";
import { sentenceOf, sentenceText } from "../sentenceOf";
import type { BuilderChoices } from "./BuilderChoices";
import { describeView } from "./describeView";

export interface OwnPictureProps {
  readonly record: TruceRecord;
  readonly choices: BuilderChoices;
  /** What the file is called. */
  readonly name: string;
  /** What is to be seen on it. */
  readonly description: string;
  /** The words of the embed's language. */
  readonly words: Translate;
}

/** Pixels of the file to one of the card: it is to be sharp on a good screen, and in print at a column's width. */
const SCALE = 2;

/** The picture of just what was chosen, drawn in the browser, to be downloaded. */
export function OwnPicture({ record, choices, name, description, words }: OwnPictureProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const ground = useBasemap(record, true);
  const [hasFailed, setFailed] = useState(false);
  const { day, place: id, area, layers, according } = choices;
  const { language } = words;
  const place = (id !== null && record.places.get(id)) || null;
  const shownArea = (area !== null && record.places.get(area)) || null;
  const named = place ?? shownArea;
  const drawn = useMemo(() => {
    const index = createIndex(record, according);
    const view = shownArea ? viewOfArea(shownArea, record, CARD_MAP) : viewOf(place);
    const bare = shownArea && bareArea(shownArea, record, index, day, layers);
    const isWhole = layers.size === ALL_LAYERS.size && !shownArea;
    return {
      scene: sceneOf(record, index, day, layers, place?.id ?? bare),
      projection: svgProjection({ ...view, ...CARD_MAP }),
      summary: isWhole
        ? sentenceText(sentenceOf({ record, index, account: according, day, place, dispute: null, t: words }))
        : describeView(record, { day, place: id, area: shownArea?.id ?? null, layers, according }, words),
    };
  }, [record, day, id, place, shownArea, layers, according, words]);
  const date = formatDay(day, language);
  async function save(): Promise<void> {
    const picture = frame.current?.querySelector("svg");
    if (!picture) return;
    try {
      saveFile(await pngOfSvg(picture, SCALE), name);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <div ref={frame} className="builder-own">
        {ground && (
          <Card
            {...{ record, ...drawn }}
            features={ground.features}
            title={named ? named.name[language] : date}
            other={named && named.name[language === "en" ? "ar" : "en"]}
            date={named && date}
            t={words}
            spoken={description}
          />
        )}
      </div>
      <p>
        <button type="button" className="switch" disabled={!ground} onClick={() => void save()}>
          {t("builder.own-download")}
        </button>{" "}
        <code dir="ltr">{name}</code> <output>{hasFailed && t("builder.own-failed")}</output>
      </p>
    </>
  );
}

/** The place with its neighbours where the first view does not show it well. */
function viewOf(place: Place | null): CameraView {
  const first = viewOfBounds(FIRST_BOUNDS, CARD_MAP, 12);
  return (place && viewOfPlace(place.geometry, { ...first, ...CARD_MAP })) ?? first;
}
