import { measure } from "./tests/bench/simulation";
for (const m of await measure()) console.log(m.name ?? JSON.stringify(m), JSON.stringify(m));
