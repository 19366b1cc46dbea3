package fr.continuum.domain.workforce.disclosure;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void speed() {
        RandomCounts random = new RandomCounts(9);
        CountTable table = random.table(RandomCounts.named("R", 60), RandomCounts.named("C", 10));
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            Release last = SmallCells.USUAL.first(table);
            long mid = System.nanoTime();
            CountTable other = random.nightAfter(random.nightAfter(random.nightAfter(table)));
            Publication next = SmallCells.USUAL.next(other, last);
            long end = System.nanoTime();
            Publication whole =
                    SmallCells.USUAL.next(random.table(RandomCounts.named("R", 60), RandomCounts.named("C", 10)), last);
            long last2 = System.nanoTime();
            System.out.println("held back first ms " + (mid - start) / 1000000 + " next " + (end - mid) / 1000000
                    + " whole " + (last2 - end) / 1000000 + " " + last + next.getClass() + next.release()
                    + whole.getClass() + whole.release());
        }
    }

    @Test
    void probe() {
        int held = 0, nights = 0, weak = 0, unavoidable = 0, stuck = 0;
        double[] frac = new double[21];
        double[] fresh = new double[21];
        int series = 0;
        for (long seed = 100; seed < 130; seed++) {
            RandomCounts random = new RandomCounts(seed);
            for (int s = 0; s < 10; s++) {
                series++;
                CountTable table = random.table(6, 5);
                Release last = SmallCells.USUAL.first(table);
                int run = 0;
                frac[0] += last.hidden().size() / (double) table.cells().size();
                for (int n = 1; n <= 20; n++) {
                    table = random.nightAfter(table);
                    nights++;
                    fresh[n] += SmallCells.USUAL.first(table).hidden().size()
                            / (double) table.cells().size();
                    switch (SmallCells.USUAL.next(table, last)) {
                        case Publication.HeldBack(Release r) -> {
                            held++;
                            run++;
                            if (run == 5) {
                                stuck++;
                            }
                            Set<Cell> m = new HashSet<>(last.hidden());
                            for (Cell c : table.cells()) {
                                if (table.count(c) != last.table().count(c) || Release.isSmall(table.count(c), 5))
                                    m.add(c);
                            }
                            Release max = new Release(table, m, 5);
                            if (Attacker.of(last, max).finds().isEmpty()
                                    && Attacker.of(max).finds().isEmpty()) weak++;
                            else unavoidable++;
                            frac[n] +=
                                    r.hidden().size() / (double) table.cells().size();
                        }
                        case Publication.Renewed(Release r) -> {
                            run = 0;
                            last = r;
                            frac[n] +=
                                    r.hidden().size() / (double) table.cells().size();
                        }
                    }
                }
            }
        }
        System.out.println("held back " + held + " of " + nights + " weak " + weak + " unavoidable " + unavoidable
                + " stuck5 " + stuck);
        for (int n = 0; n <= 20; n++)
            System.out.printf("held back n%d %.3f fresh %.3f%n", n, frac[n] / series, fresh[n] / series);
    }
}
