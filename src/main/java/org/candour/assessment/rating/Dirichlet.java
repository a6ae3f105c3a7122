package org.candour.assessment.rating;

import java.util.SplittableRandom;

/**
 * Draws weights that add up to 1. Gamma variates by Marsaglia and Tsang, "A simple method for generating gamma
 * variables", ACM Transactions on Mathematical Software 26 (2000), 363–372.
 */
final class Dirichlet {

    private final double[] shapes;
    private final double[] drawn;
    private final SplittableRandom random;

    Dirichlet(double[] shapes, SplittableRandom random) {
        this.shapes = shapes;
        this.drawn = new double[shapes.length];
        this.random = random;
    }

    /** The same array each time, filled anew. */
    double[] draw() {
        double sum = 0;
        for (int i = 0; i < shapes.length; i++) {
            drawn[i] = gamma(shapes[i]);
            sum += drawn[i];
        }
        for (int i = 0; i < shapes.length; i++) {
            drawn[i] /= sum;
        }
        return drawn;
    }

    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
