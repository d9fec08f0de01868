/** A reason not to start. The message is Japanese and says what the operator has to do. */
export class RefusalToStart extends Error {
  override readonly name = "RefusalToStart";
}
