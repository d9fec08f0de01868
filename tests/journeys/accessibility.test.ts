import { testEveryState } from "./kit/everyState";
import { pageStates } from "./kit/states";

testEveryState([{ how: "見本で試す", hasJavaScript: true, states: pageStates }]);
