/** Where a program finds what it is told. */
export const CONFIG_VARIABLE = "PROGRAM_CONFIG";
