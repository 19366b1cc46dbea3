package fr.continuum.benchmarks.night;

import fr.continuum.benchmarks.program.Server;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// What is measured against: the same file into the same plain table by Spring Batch as its manual writes it, a reader
/// of flat files and a writer of JDBC batches, a thousand rows a transaction, and no more.
final class IdiomaticBatch {

    private static final int CHUNK = 1_000;
    private static final int TEXTS_BEFORE_YEAR = 5;
    private static final int YEAR = 5;
    private static final int AMOUNT = 16;
    private static final int PIECE = 17;
    private static final int DATE = 18;
    private static final int EXTRACTED = 19;
    private static final int COLUMNS = 20;

    private final Server server;

    IdiomaticBatch(Server server) {
        this.server = server;
    }

    private record Row(
            List<String> texts, int year, BigDecimal amount, String piece, LocalDate date, LocalDate extracted) {

        static Row of(FieldSet fields) {
            List<String> texts = IntStream.range(0, AMOUNT)
                    .filter(column -> column != YEAR)
                    .mapToObj(fields::readString)
                    .toList();
            return new Row(
                    texts,
                    fields.readInt(YEAR),
                    Objects.requireNonNull(fields.readBigDecimal(AMOUNT)),
                    Objects.requireNonNull(fields.readString(PIECE)),
                    LocalDate.parse(fields.readString(DATE)),
                    LocalDate.parse(fields.readString(EXTRACTED)));
        }

        void set(PreparedStatement statement) throws SQLException {
            for (int text = 0; text < texts.size(); text++) {
                statement.setString(text < TEXTS_BEFORE_YEAR ? text + 1 : text + 2, texts.get(text));
            }
            statement.setInt(YEAR + 1, year);
            statement.setBigDecimal(AMOUNT + 1, amount);
            statement.setString(PIECE + 1, piece);
            statement.setDate(DATE + 1, Date.valueOf(date));
            statement.setDate(EXTRACTED + 1, Date.valueOf(extracted));
        }
    }

    /// @return seconds of the job alone, the table made before
    double seconds(Path file) throws IOException, SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl("postgres"));
        source.setUser(Server.SUPERUSER);
        source.setPassword(server.databasePassword());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PlainCopy.TABLE);
            statement.execute("CHECKPOINT");
            long start = System.nanoTime();
            run(file, new SingleConnectionDataSource(connection, true));
            double took = (System.nanoTime() - start) / 1e9;
            connection.setAutoCommit(true);
            statement.execute("DROP TABLE plain");
            return took;
        }
    }

    private static void run(Path file, SingleConnectionDataSource database) throws IOException {
        JobRepository repository = new ResourcelessJobRepository();
        FlatFileItemReader<Row> reader = new FlatFileItemReaderBuilder<Row>()
                .name("ledger")
                .resource(new FileSystemResource(file))
                .encoding("UTF-8")
                .linesToSkip(1)
                .delimited()
                .delimiter(";")
                .names(IntStream.range(0, COLUMNS).mapToObj(Integer::toString).toArray(String[]::new))
                .fieldSetMapper(Row::of)
                .build();
        JdbcBatchItemWriter<Row> writer = new JdbcBatchItemWriterBuilder<Row>()
                .dataSource(database)
                .sql("INSERT INTO plain VALUES (" + "?, ".repeat(COLUMNS - 1) + "?)")
                .itemPreparedStatementSetter(Row::set)
                .build();
        writer.afterPropertiesSet();
        Step step = new StepBuilder("load", repository)
                .<Row, Row>chunk(CHUNK)
                .transactionManager(new JdbcTransactionManager(database))
                .reader(reader)
                .writer(writer)
                .build();
        Job job = new JobBuilder("load", repository).start(step).build();
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        try {
            operator.afterPropertiesSet();
            JobExecution execution = operator.start(job, new JobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new IOException(
                        "The job ended as " + execution.getStatus() + ": " + execution.getAllFailureExceptions());
            }
        } catch (JobExecutionException e) {
            throw new IOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
