// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_details.h"

#include "core/inputs/parameter_table.h"
#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/support/made_rate.h"
#include "widgets/evidence/gpus/memory_bar.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class GpuDetailsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_details = std::make_unique<GpuDetails>();
        m_choice.rate = madeRate("one", 1);
        m_choice.rate.asOf = "2026-07-20";
        m_choice.model = modelSizes().front();
        m_evidence = {};
        m_evidence.need = {m_choice.model, Precision::Bits16, 1000, 16};
    }
    void cleanup() { m_details.reset(); }

    void theOfferIsNamedWithItsAge_data()
    {
        QTest::addColumn<std::string>("day");
        QTest::addColumn<QString>("age");
        QTest::addColumn<QString>("source");
        QTest::newRow("of late") << std::string("2026-07-20") << ""
                                 << "a list, 2026-07-20";
        QTest::newRow("old") << std::string("2026-07-20") << "125 days old"
                             << "a list, 2026-07-20: 125 days old";
        QTest::newRow("unknown") << std::string() << "of unknown date"
                                 << "a list, of unknown date";
    }
    void theOfferIsNamedWithItsAge()
    {
        QFETCH(const std::string, day);
        QFETCH(const QString, age);
        QFETCH(const QString, source);
        m_choice.rate.asOf = day;
        show(age);
        QCOMPARE(text("gpu_offer"), QStringLiteral("L4, A Cloud one, on demand"));
        QCOMPARE(text("gpu_source"), source);
    }

    void whatIsEstimatedIsCalledSo()
    {
        m_evidence.estimate = ThroughputEstimate{};
        m_evidence.estimateWords = {verbatim("Estimated."), verbatim("It is off."), verbatim("Others are near.")};
        SourcedValue decode = sourcedValue(rowOf(&Parameters::decodeThroughput), 700, Origin::Estimate, "x");
        decode.range = Range{300, 1000};
        m_evidence.values = {decode};
        m_evidence.bases = {Basis::Estimated};
        show();
        QCOMPARE(text("gpu_measured"), QStringLiteral("Nothing like it was measured."));
        QCOMPARE(text("gpu_derived"), QStringLiteral("Estimated. The range goes with it."));
        QCOMPARE(text("gpu_warnings"), QStringLiteral("It is off. Others are near."));
        QCOMPARE(text("filling_0_3"), QStringLiteral("700 tokens/s")); // with its range it would be too wide
        QCOMPARE(text("filling_0_4"), QStringLiteral("estimate"));
    }

    void whatWasNotMeasuredIsSaid()
    {
        m_evidence.stale = verbatim("That of before stays.");
        show();
        QCOMPARE(text("gpu_measured"), QStringLiteral("Nothing like it was measured."));
        QCOMPARE(text("gpu_stale"), QStringLiteral("That of before stays."));
        QCOMPARE(text("gpu_derived"), QString());
        QCOMPARE(text("gpu_warnings"), QString());
    }

    void whatWasMeasuredStandsBesideWhatWasDerived()
    {
        ThroughputChoice chosen{{}, 10, 1, false, false, verbatim("5 tokens/s"), {}, {}};
        m_evidence.throughput = chosen;
        show();
        QCOMPARE(text("gpu_measured"), QStringLiteral("Measured: 5 tokens/s."));
        QCOMPARE(text("gpu_derived"), QString());
        chosen.derived = {verbatim("One step."), verbatim("Another.")};
        chosen.warnings = {verbatim("Not quite it.")};
        m_evidence.throughput = chosen;
        show();
        QCOMPARE(text("gpu_derived"), QStringLiteral("Derived: One step. Another."));
        QCOMPARE(text("gpu_warnings"), QStringLiteral("Not quite it."));
        m_evidence.throughput.reset(); // and nothing is left of it
        show();
        QCOMPARE(text("gpu_derived"), QString());
        QCOMPARE(text("gpu_warnings"), QString());
    }

    void theMemoryIsABarAndASentence()
    {
        const auto* bar = m_details->findChild<MemoryBar*>();
        show();
        QCOMPARE(text("gpu_memory"), QStringLiteral("The memory of this GPU is not known."));
        QVERIFY(bar->isHidden());
        m_evidence.memory = checkMemory(m_evidence.need, 80);
        show();
        QVERIFY(!bar->isHidden());
        QVERIFY(bar->accessibleDescription().contains(QStringLiteral("Weights")));
        QVERIFY(text("gpu_memory").contains(QStringLiteral("fits one L4")));
        QVERIFY(label("gpu_memory")->foregroundRole() == QPalette::WindowText);
        m_evidence.memory = checkMemory(m_evidence.need, 0.5);
        show();
        QVERIFY(bar->accessibleDescription().contains(QStringLiteral("Missing")));
        QVERIFY(label("gpu_memory")->foregroundRole() == QPalette::BrightText);
    }

    void valuesSayHowTheyAreKnown()
    {
        m_evidence.values = {{findParameter("gpu_rate"), 1, "Catalog: a list", {}},
                             {findParameter("decode_throughput"), 900, "Catalog: another", {}}};
        m_evidence.bases = {Basis::Listed, Basis::Derived};
        m_evidence.missing = {verbatim("No price."), verbatim("No power.")};
        show();
        QCOMPARE(text("filling_0_0"), QStringLiteral("GPU rate"));
        QCOMPARE(text("filling_0_4"), QStringLiteral("listed"));
        QCOMPARE(text("filling_1_4"), QStringLiteral("derived"));
        QCOMPARE(text("gpu_missing"), QStringLiteral("No price. No power."));
    }

private:
    void show(const QString& age = {}) { m_details->setEvidence(m_choice, m_evidence, {}, age); }
    [[nodiscard]] QLabel* label(const char* name) const { return m_details->findChild<QLabel*>(QLatin1String(name)); }
    /// What is said there; what is empty must not take room.
    [[nodiscard]] QString text(const char* name) const
    {
        const QLabel* found = label(name);
        if (found->text().isEmpty() != found->isHidden())
            return QStringLiteral("an empty line");
        return found->text();
    }

    std::unique_ptr<GpuDetails> m_details;
    GpuChoice m_choice;
    GpuEvidence m_evidence;
};

QTEST_MAIN(GpuDetailsTest)
#include "gpu_details_test.moc"
