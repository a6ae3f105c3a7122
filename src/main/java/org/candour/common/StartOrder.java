package org.candour.common;

/**
 * The order in which rooms get ready at start: first each {@link BeforeFirstRequest}, then, while the portal answers,
 * each {@code ApplicationRunner} by its {@code @Order}.
 */
public final class StartOrder {

    public static final int CRITERIA = 10;
    public static final int ROUNDS = 20;
    public static final int FOOTPRINTS = 30;
    public static final int FINANCE = 40;
    public static final int PLANS = 50;
    public static final int SEARCH = 60;
    public static final int ACCOUNTS = 70;
    public static final int INVARIANTS = 80;
    public static final int SAMPLE = 90;

    private StartOrder() {}
}
