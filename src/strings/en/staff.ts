// What adults of the school are called when nobody has given their name, and by what they do.

export const staffWords = {
  teacher: { a: 'your teacher', what: 'Classroom teacher', room: 'Room 12' },
  tech: { a: 'the tech specialist', what: 'Tech specialist', room: 'Tech Lab' },
  library: { a: 'the librarian', what: 'Librarian', room: 'Library' },
  counselor: { a: 'the counselor', what: 'Counselor', room: "Counselor's Room" },
  office: { a: 'the principal', what: 'Administrator', room: 'Front Office' },
  facilities: { a: 'the facilities team', what: 'Facilities team', room: 'Maker Workshop' },
} as const;
