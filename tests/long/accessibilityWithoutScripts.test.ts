import { testEveryState } from "../journeys/kit/everyState";
import { pageStates } from "../journeys/kit/states";

testEveryState([{ how: "見本で試す", hasJavaScript: false, states: pageStates }]);
