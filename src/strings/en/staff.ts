// Names of the kinds of adults: in a sentence when the class has not named one, as a job title, and where they are found.

export const staffWords = {
  teacher: { a: 'your teacher', what: 'Classroom teacher', room: 'Room 12' },
  tech: { a: 'the tech specialist', what: 'Tech specialist', room: 'Tech Lab' },
  library: { a: 'the librarian', what: 'Librarian', room: 'Library' },
  counselor: { a: 'the counselor', what: 'Counselor', room: "Counselor's Room" },
  office: { a: 'the principal', what: 'Administrator', room: 'Front Office' },
  facilities: { a: 'the facilities team', what: 'Facilities team', room: 'Maker Workshop' },
} as const;
