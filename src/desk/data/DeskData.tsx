// Stub.
export function DeskData() {
  return null;
}
