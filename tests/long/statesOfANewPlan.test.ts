import { testEveryState } from "../journeys/kit/everyState";
import { pageStates } from "../journeys/kit/states";

testEveryState([{ how: "はじめる", hasJavaScript: true, states: pageStates.filter(({ isFilled }) => !isFilled) }]);
