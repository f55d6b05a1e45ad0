export { nearlyHolds } from "#base";
