package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.allocation.AllocationCsvWriter;
import fr.continuum.adapters.files.allocation.ProfiledAllocationReader;
import fr.continuum.adapters.files.exchange.PlanBookWriter;
import fr.continuum.adapters.files.outline.DocumentOutlineReader;
import fr.continuum.adapters.files.plan.PlanCsvWriter;
import fr.continuum.adapters.files.plan.PlanFilesByContent;
import fr.continuum.adapters.files.plan.ProfiledPlanReader;
import fr.continuum.adapters.files.plan.WorkbookPlanReader;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.AllocationFileWriter;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.ReadPlanColumns;
import fr.continuum.bootstrap.home.Home;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Plans, tables and charts: their files and their imports.
@Configuration(proxyBeanMethods = false)
public class ReferenceWiring {

    @Bean
    Profiles profiles(Home home) {
        return new Profiles(home.profiles());
    }

    @Bean
    AllocationFileReader allocationFileReader(Profiles profiles) {
        return new ProfiledAllocationReader(profiles);
    }

    @Bean
    AllocationFileWriter allocationFileWriter() {
        return new AllocationCsvWriter();
    }

    @Bean
    PlanFileReader planFileReader(Profiles profiles) {
        return new ProfiledPlanReader(profiles);
    }

    @Bean
    PlanFileWriter planFileWriter() {
        return new PlanCsvWriter();
    }

    @Bean
    ImportCharts importCharts(ChartReader reader, ChartStore charts, Clock clock) {
        return new ImportCharts(reader, charts, clock);
    }

    @Bean
    PlanContentWriter planContentWriter() {
        return new PlanBookWriter();
    }

    @Bean
    OutlineReader outlineReader() {
        return new DocumentOutlineReader();
    }

    @Bean
    ImportPlan importPlan(
            Profiles profiles,
            PlanContentReader books,
            PlanFileReader targets,
            Plans plans,
            ChangePlan change,
            TargetTrees trees,
            Clock clock) {
        return new ImportPlan(
                new ImportPlan.Readers(new PlanFilesByContent(profiles), books, new WorkbookPlanReader(), targets),
                plans,
                change,
                trees,
                clock);
    }

    @Bean
    ReadPlanColumns readPlanColumns(Plans plans) {
        return new ReadPlanColumns(new WorkbookPlanReader(), plans);
    }

    @Bean
    ImportAllocation importAllocation(
            AllocationFileReader reader,
            AllocationTables tables,
            TargetTrees trees,
            Plans plans,
            ChangePlan change,
            Clock clock) {
        return new ImportAllocation(reader, tables, trees, plans, change, clock);
    }
}
