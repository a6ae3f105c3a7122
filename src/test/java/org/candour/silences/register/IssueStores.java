package org.candour.silences.register;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The register's store over a test's own database. */
public final class IssueStores {

    private IssueStores() {}

    public static IssueStore of(JdbcClient db) {
        return new IssueStore(db);
    }
}
