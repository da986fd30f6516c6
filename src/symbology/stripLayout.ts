/** Where the channels of a strip stand, in pixels from its top. */
export interface StripLayout {
  readonly teeth: StripLane;
  readonly siege: StripLane;
  readonly truce: StripLane;
}

/** A horizontal lane. */
export interface StripLane {
  readonly y: number;
  readonly height: number;
}
