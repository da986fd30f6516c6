import "./mark.css";

/** The mark of Truceline: a broken ring, and a way out of it. */
export function Mark() {
  return (
    <svg className="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path className="mark-ring" d="M12.4 2.5A8.6 8.6 0 1 0 19.5 9.6" />
      <path className="mark-way" d="M9.2 12.8L19.2 2.8M13.2 2.8h6v6" />
    </svg>
  );
}
