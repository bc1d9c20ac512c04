import {directedCoordinator} from "../../src/metrics/directed-coordinator.ts";
import {testRole} from "../directed.ts";

testRole(directedCoordinator, "coordinator");
