import {directedItinerant} from "../../src/metrics/directed-itinerant.ts";
import {testRole} from "../directed.ts";

testRole(directedItinerant, "itinerant");
