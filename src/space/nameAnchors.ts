/**
 * How the names of areas, of the capital and those in both scripts within a shape may stand: over the middle of their room, or where that is taken a little lower or higher. Not
 * to a side: there an area's name would lie on its outline, and the live map leaves a name where it once stood.
 */
export const MIDDLE_ANCHORS = ["center", "top", "bottom"] as const;
/** How far from the middle then, in ems. */
export const MIDDLE_GAP = 0.2;
