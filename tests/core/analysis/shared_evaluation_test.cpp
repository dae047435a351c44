// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/shared_evaluation.h"

#include <QTest>

#include <type_traits>

using namespace breakeven;

// What someone else has is not copied by mistake.
static_assert(std::is_convertible_v<Evaluation, SharedEvaluation>);
static_assert(!std::is_constructible_v<SharedEvaluation, const Evaluation&>);
static_assert(!std::is_constructible_v<SharedEvaluation, Evaluation&>);

class SharedEvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void itsCopiesAreOne()
    {
        const SharedEvaluation nothing;
        QVERIFY(!nothing);
        const SharedEvaluation first = evaluate({});
        QVERIFY(bool(first));
        const SharedEvaluation copy = first;
        QCOMPARE(&*copy, &*first);
        QVERIFY(copy == first);
        QVERIFY(SharedEvaluation(evaluate({})) != first); // it says the same, and is another
    }

    void itOutlivesWhoeverMadeIt()
    {
        SharedEvaluation kept;
        {
            const SharedEvaluation made = evaluate({});
            kept = made;
        }
        QCOMPARE(kept->monthlySaving(), evaluate({}).monthlySaving());
    }

    void whatIsBorrowedIsNoCopy()
    {
        const Evaluation evaluation = evaluate({});
        QCOMPARE(&*SharedEvaluation::borrowed(evaluation), &evaluation);
    }
};

QTEST_APPLESS_MAIN(SharedEvaluationTest)
#include "shared_evaluation_test.moc"
