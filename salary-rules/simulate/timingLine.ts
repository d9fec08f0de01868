import type { IsoMonth } from "../kernel/isoDate";
import type { TimingLine } from "../simulationResult";

export interface TimingLineOfMonth extends TimingLine {
  readonly month: IsoMonth;
}
