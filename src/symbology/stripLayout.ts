/** Where the channels of a strip stand, in pixels from its top. */
export interface StripLayout {
  readonly teeth: StripLane;
  readonly siege: StripLane;
  readonly truce: StripLane;
  /** How wide a bar is at least, in percent of the strip: what held for a day is to be seen too. */
  readonly least: number;
}

/** A horizontal lane. */
export interface StripLane {
  readonly y: number;
  readonly height: number;
}
