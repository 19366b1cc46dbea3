package fr.continuum.adapters.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.graph.ElkEdgeSection;

/// The path of an arrow, its corners rounded.
final class RoundedPath {

    private static final double RADIUS = 7;

    private RoundedPath() {}

    private record Point(double x, double y) {

        /// The point some way from here towards another; half way where that is nearer.
        Point towards(Point other, double distance) {
            double length = Math.hypot(other.x - x, other.y - y);
            double part = length == 0 ? 0 : Math.min(distance / length, 0.5);
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %.1f", x, y);
        }
    }

    static String of(ElkEdgeSection section) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        StringBuilder path = new StringBuilder("M").append(points.getFirst());
        for (int at = 1; at < points.size() - 1; at++) {
            Point corner = points.get(at);
            path.append('L')
                    .append(corner.towards(points.get(at - 1), RADIUS))
                    .append('Q')
                    .append(corner)
                    .append(' ')
                    .append(corner.towards(points.get(at + 1), RADIUS));
        }
        return path.append('L').append(points.getLast()).toString();
    }
}
