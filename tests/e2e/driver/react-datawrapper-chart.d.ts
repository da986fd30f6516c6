declare module "react-datawrapper-chart" {
  import type { ComponentProps, FunctionComponent } from "react";

  /** The library is a CommonJS module, of which an ES module sees all exports as one. */
  const exports: {
    /** A frame that takes the height which the page in it tells in Datawrapper's words. */
    readonly default: FunctionComponent<ComponentProps<"iframe">>;
  };
  export default exports;
}
