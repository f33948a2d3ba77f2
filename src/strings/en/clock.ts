// The message that a device's clock is plainly wrong, in words for a student and for an adult. Each is shown once.

export const clockWords = {
  student: {
    early: (day: string) =>
      `The clock on this device says ${day}. That cannot be right. Ask an adult to set it when there is time. You can go on: everything you do is kept, in the right order.`,
    behind: (day: string) =>
      `The clock on this device says ${day}, and some things kept here have a later date. If today’s date is wrong, ask an adult to set it. Everything is kept, in the right order.`,
    ahead: (day: string) =>
      `The clock on this device says ${day}. If that is wrong, ask an adult to set it. You can go on: everything you do is kept, in the right order.`,
  },
  adult: {
    early: (day: string) =>
      `This device’s clock says ${day}, which is before Hand Up was made. Please set its date and time. Everything is kept and stays in the right order; only the dates you read are off.`,
    behind: (day: string) =>
      `This device’s clock says ${day}, and some facts kept here have a later date. If today’s date is wrong, please set it; if it is right, another device’s clock was ahead. Everything is kept and stays in the right order.`,
    ahead: (day: string) =>
      `This device’s clock says ${day}, long after everything kept here. If that is wrong, please set its date and time. Everything is kept and stays in the right order.`,
  },
} as const;
