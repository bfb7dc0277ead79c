package io.hengji.cli;

/** What is to be made of each report. */
record AuditWanted(boolean lines, boolean json, boolean html, boolean annotate, boolean set) {}
