package fr.continuum.bootstrap.server;

/// One answer a reader got, and when it was asked for and given, on the clock that only moves forward.
///
/// @param text what the answer says, without what changes from one request to the next
record Poll(String address, long asked, long given, int status, String text) {}
