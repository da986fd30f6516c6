import { memo } from "react";
import { AccordingBar, type AccordingBarProps } from "../AccordingBar";
import { useToldDay } from "./toldDay";

/** Whose account is shown, with where the readings differ on the day that is told. */
export const ToldAccounts = memo(function ToldAccounts(props: Omit<AccordingBarProps, "differences">) {
  return <AccordingBar {...props} differences={useToldDay(({ differences }) => differences)} />;
});
