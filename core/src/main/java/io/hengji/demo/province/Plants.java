package io.hengji.demo.province;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which misuse a department gets: every kind somewhere, most kinds in most departments. */
final class Plants {
    /** Once in a department at most: they are about the whole of it. */
    private static final Set<Kind> ONCE =
            EnumSet.of(
                    Kind.OVER_THREE_PUBLIC,
                    Kind.THREE_PUBLIC_GROWN,
                    Kind.FEES_RETURNED,
                    Kind.RUSH_OF_UNIT,
                    Kind.VEHICLE_OUTLIER);

    private final Map<Kind, Runnable> steps = new EnumMap<>(Kind.class);
    private final Department department;

    Plants(Department department, Skeleton skeleton, Everyday everyday) {
        this.department = department;
        BudgetPlants budget = new BudgetPlants(department, skeleton);
        steps.put(Kind.NO_LINE, budget::noLine);
        steps.put(Kind.UNKNOWN_LINE, budget::unknownLine);
        steps.put(Kind.UNKNOWN_QUOTA, budget::unknownQuota);
        steps.put(Kind.OVER_QUOTA, budget::overQuota);
        steps.put(Kind.OVER_LINE, budget::overLine);
        steps.put(Kind.OVER_PROJECT, budget::overProject);
        steps.put(Kind.WAGES_ON_PROJECT, budget::wagesOnProject);
        steps.put(Kind.DAILY_ON_PROJECT, budget::dailyOnProject);
        steps.put(Kind.OTHER_FUNCTION, budget::otherFunction);
        steps.put(Kind.OTHER_PURPOSE, budget::otherPurpose);
        steps.put(Kind.EARMARKED_ELSEWHERE, budget::earmarkedElsewhere);
        steps.put(Kind.OLD_CARRY_OVER, budget::oldCarryOver);
        steps.put(Kind.LAYERS_NOT_BUDGET, budget::layersNotBudget);
        steps.put(Kind.NEGATIVE_BALANCE, budget::negativeBalance);
        PacePlants pace = new PacePlants(department, skeleton);
        steps.put(Kind.AHEAD_OF_PLAN, pace::ahead);
        steps.put(Kind.BEHIND_PLAN, pace::behind);
        steps.put(Kind.NO_PAYMENT, pace::noPayment);
        steps.put(Kind.PLAN_NOT_BUDGET, pace::planNotBudget);
        steps.put(Kind.RUSH_OF_PROJECT, pace::rushOfProject);
        steps.put(Kind.RUSH_OF_UNIT, pace::rushOfUnit);
        steps.put(Kind.SAME_PAYEE_AT_END, pace::samePayeeAtEnd);
        MoneyPlants money = new MoneyPlants(department, everyday);
        steps.put(Kind.PASSED_LATE, money::passedLate);
        steps.put(Kind.NOT_PASSED, money::notPassed);
        steps.put(Kind.PASSED_SHORT, money::passedShort);
        steps.put(Kind.OWN_UNIT, money::ownUnit);
        steps.put(Kind.RELATED, money::related);
        steps.put(Kind.NOTHING_BEHIND, money::nothingBehind);
        steps.put(Kind.REFUND_NEXT_YEAR, money::refundNextYear);
        steps.put(Kind.TO_OWN_ACCOUNT, money::toOwnAccount);
        steps.put(Kind.FEES_RETURNED, money::feesReturned);
        steps.put(Kind.PERSON_FOR_GOODS, money::personForGoods);
        steps.put(Kind.CASH, money::cash);
        ContractPlants contracts = new ContractPlants(department, skeleton);
        steps.put(Kind.SPLITTING, contracts::splitting);
        steps.put(Kind.OVER_CONTRACT, contracts::overContract);
        steps.put(Kind.OVER_STAGE, contracts::overStage);
        steps.put(Kind.BEFORE_ACCEPTANCE, contracts::beforeAcceptance);
        steps.put(Kind.SAME_INVOICE, contracts::sameInvoice);
        steps.put(Kind.SAME_PAYMENT, contracts::samePayment);
        ThreePublicPlants threePublic = new ThreePublicPlants(department, everyday);
        steps.put(Kind.RECEPTION_STANDARD, threePublic::receptionStandard);
        steps.put(Kind.TOO_MANY_HOSTS, threePublic::tooManyHosts);
        steps.put(Kind.NO_LETTER, threePublic::noLetter);
        steps.put(Kind.NO_LIST, threePublic::noList);
        steps.put(Kind.OVER_THREE_PUBLIC, threePublic::over);
        steps.put(Kind.THREE_PUBLIC_GROWN, threePublic::grown);
        steps.put(Kind.VEHICLE_OUTLIER, threePublic::vehicleOutlier);
        steps.put(Kind.HIDDEN_RECEPTION, threePublic::hiddenReception);
        steps.put(Kind.THREE_PUBLIC_PAYEE, threePublic::threePublicPayee);
        steps.put(Kind.VEHICLE_ELSEWHERE, threePublic::vehicleElsewhere);
    }

    /** The kinds that are planted for themselves; the others only go along with one of these. */
    Set<Kind> kinds() {
        return Set.copyOf(steps.keySet());
    }

    /**
     * @param index of the department; over all departments every kind comes at least once
     */
    void plant(int index, LedgerOrder order) {
        int copies = (int) (1 + Math.min(9, order.paymentsOf(index) / 25_000));
        int turn = 0;
        for (Map.Entry<Kind, Runnable> step : steps.entrySet()) {
            boolean chosen = turn % order.departments() == index;
            turn++;
            boolean drawn = department.draw().perMille(750);
            int times = ONCE.contains(step.getKey()) ? 1 : copies;
            for (int i = 0; i < times && (chosen || drawn); i++) {
                step.getValue().run();
            }
        }
    }
}
