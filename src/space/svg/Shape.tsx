import { createContext, use, type ReactNode, type SVGProps } from "react";

/** Gives the id under which a path is kept, to be drawn by reference. */
export type SharePath = (data: string) => string;

const ShareContext = createContext<SharePath | null>(null);

/** Everything inside draws its shapes by reference, through `share`; whoever gives it must also draw the paths, as `SharedPaths`. */
export function ShapeSharing({ share, children }: { readonly share: SharePath; readonly children: ReactNode }) {
  return <ShareContext value={share}>{children}</ShareContext>;
}

/** How a shape is painted. */
type ShapeLook = Pick<
  SVGProps<SVGPathElement>,
  | "fill"
  | "fillOpacity"
  | "stroke"
  | "strokeWidth"
  | "strokeOpacity"
  | "strokeDasharray"
  | "strokeLinecap"
  | "strokeLinejoin"
>;

/** A path of a map. Its stroke keeps its width, however the path is scaled. Nothing where there is no path. */
export function Shape({ d, ...look }: ShapeLook & { readonly d: string }) {
  const share = use(ShareContext);
  if (d === "") return null;
  if (share) return <use href={`#${share(d)}`} {...look} />;
  return <path d={d} vectorEffect="non-scaling-stroke" {...look} />;
}

/** Paths by their ids, in no place of their own. */
export function SharedPaths({ paths }: { readonly paths: ReadonlyMap<string, string> }) {
  return (
    <defs>
      {[...paths].map(([data, id]) => (
        <path key={id} id={id} d={data} vectorEffect="non-scaling-stroke" />
      ))}
    </defs>
  );
}
