package fr.continuum.benchmarks.night;

import fr.continuum.benchmarks.program.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What is measured against: `psql` copies the same file into a plain table with a primary key, and no more.
final class PlainCopy {

    static final String TABLE = """
            DROP TABLE IF EXISTS plain;
            CREATE TABLE plain (
              type text, budget text, nom_budget text, collectivite text, nomenclature text, exercice int, sens text,
              mouvement text, section text, chapitre text, nature text, fonction text, operation text,
              autorisation text, service text, analytique text, montant numeric(15, 2), piece text PRIMARY KEY,
              date date, extrait date)""";

    private final Server server;

    PlainCopy(Server server) {
        this.server = server;
    }

    /// @return seconds of the copy alone, the table made before
    double seconds(Path file) throws IOException, InterruptedException {
        psql(TABLE);
        psql("CHECKPOINT");
        long start = System.nanoTime();
        psql("\\copy plain from '%s' with (format csv, delimiter ';', header true)".formatted(file));
        double took = (System.nanoTime() - start) / 1e9;
        psql("DROP TABLE plain");
        return took;
    }

    private void psql(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "psql",
                        "--no-psqlrc",
                        "--quiet",
                        "--set",
                        "ON_ERROR_STOP=1",
                        "--host=127.0.0.1",
                        "--port=" + server.databasePort(),
                        "--username=" + Server.SUPERUSER,
                        "--dbname=postgres",
                        "--command=" + command))
                .inheritIO();
        builder.environment().put("PGPASSWORD", server.databasePassword());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("psql ended with " + code);
        }
    }
}
