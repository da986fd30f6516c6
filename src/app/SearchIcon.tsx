/** A lens. */
export function SearchIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path
        d="M11.5 11.5L16 16M12.5 7.5a5 5 0 1 1-10 0a5 5 0 0 1 10 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}
