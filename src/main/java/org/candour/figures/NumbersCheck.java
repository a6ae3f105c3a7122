package org.candour.figures;

import java.util.List;
import org.candour.plans.PlanVersion;

/**
 * The agreed-numbers check of a plan version as it stands.
 *
 * @param isReady whether it was made of the texts and returns that count now; else it is being made
 * @param alarms the heaviest first
 * @param gone judged once, and no longer found
 * @param figures how many figures the plan states
 * @param notes what could not be read or told, in sentences
 */
public record NumbersCheck(
        PlanVersion version,
        boolean isReady,
        List<JudgedAlarm> alarms,
        List<Gone> gone,
        int figures,
        List<String> notes) {

    /** What was judged of an alarm that the plan no longer raises. */
    public record Gone(AlarmKind kind, Judgement last) {}

    public NumbersCheck {
        alarms = List.copyOf(alarms);
        gone = List.copyOf(gone);
        notes = List.copyOf(notes);
    }

    /** How many wait for somebody. */
    public int open() {
        return (int) alarms.stream().filter(JudgedAlarm::isOpen).count();
    }

    public int confirmed() {
        return (int) alarms.stream().filter(JudgedAlarm::isConfirmed).count();
    }
}
