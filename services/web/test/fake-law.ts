/** Whether the values of the law the fake API speaks of are assumed; a test turns it to see the marks go. */
export const fakeLaw = { assumed: true }
