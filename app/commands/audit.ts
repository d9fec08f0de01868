import { auditTrail } from "./auditTrail";
import { inMachineRoom } from "./inMachineRoom";

/** `npm run -s audit` — だれが何を見たかの記録を並べ、鎖が切れていればその番号を言う。切れていれば終了コード1。 */
await inMachineRoom(async (room) => {
  const { text, isWhole } = await auditTrail(room);
  if (!isWhole) process.exitCode = 1;
  return text;
});
