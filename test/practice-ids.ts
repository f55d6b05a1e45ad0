/** Practices, promised outcomes and anti-patterns that sources on technical leadership name: every one gets an answer in docs/practice.md. */
export const practices: readonly string[] = [
  "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "B1", "B2", "B3", "B4", "B5",
  "B6", "B7", "B8", "B9", "B10", "B11", "B12", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "D1",
  "D2", "D3", "D4", "D5", "E1", "E2", "E3", "E4", "E5", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "G1", "G2",
  "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G13", "G14", "H1", "H2", "H3", "H4", "H5", "H6",
  "H7", "H8", "H9", "I1", "I2", "I3", "I4", "I5", "I6", "I7", "J1", "J2", "J3", "J4", "J5", "K1", "K2", "K3",
  "K4", "K5", "K6", "K7", "K8", "K9", "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12",
  "L13", "L14",
];
