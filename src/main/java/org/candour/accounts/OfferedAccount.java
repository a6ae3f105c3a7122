package org.candour.accounts;

/** An account the sample's sign-in page offers as one button. */
public record OfferedAccount(String username, String fullName, String role, String may) {}
