package org.candour.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Numbers a sorted list as results of a race are: 1, =2, =2, 4. */
final class Places {

    record Place<T>(T of, int rank, boolean tied) {}

    private Places() {}

    static <T> List<Place<T>> of(List<T> sorted, Comparator<? super T> order) {
        List<Place<T>> places = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean likeBefore = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            boolean likeAfter = i + 1 < sorted.size() && order.compare(sorted.get(i), sorted.get(i + 1)) == 0;
            rank = likeBefore ? rank : i + 1;
            places.add(new Place<>(sorted.get(i), rank, likeBefore || likeAfter));
        }
        return places;
    }
}
