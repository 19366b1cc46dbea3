package fr.continuum.application.night;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.purchase.PurchaseListInForce;

/// Where the plan, what is done for it, the rows that lead to it, what is waived, what is tolerated, who sits
/// where, and what is measured are kept: a night takes note of their versions, and a past night is made again from
/// these.
public record PlanStores(
        Plans plans,
        Contributions contributions,
        AllocationTables tables,
        WaiverBook waivers,
        Tolerances tolerances,
        Workforce workforce,
        PurchaseListInForce purchases,
        Indicators indicators) {}
