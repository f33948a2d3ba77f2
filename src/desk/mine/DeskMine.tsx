// Stub.
export function DeskMine() {
  return null;
}
