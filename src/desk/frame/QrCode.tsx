// A QR code, black on white whatever the theme, as every camera expects it.
interface QrCodeProps {
  readonly size: number;
  readonly path: string;
  /** What it is, for screen readers. */
  readonly label: string;
}

export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
