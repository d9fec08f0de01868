import { startBuiltServer } from "../journeys/kit/builtServer";
import { secondsLostAfterKills } from "../journeys/kit/typingKills";
import { type Measurement, measurement } from "./measurement";

const kills = 8;

export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    const lost = await secondsLostAfterKills(server, kills);
    return [measurement("draft.lost_seconds_max", Math.max(...lost), "s", 2)];
  } finally {
    await server.remove();
  }
}
