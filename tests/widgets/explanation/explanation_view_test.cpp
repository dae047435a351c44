// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation/explanation_view.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/file/presets.h"
#include "widgets/explanation/explanation_head.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class ExplanationViewTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] static Explanation explained(const Scenario& scenario, Explainable what = Explainable::Total)
    {
        return explain(evaluate(scenario), {scenario.focus, what});
    }

    /// The rows that are seen, from the top.
    [[nodiscard]] QList<ExplanationHead*> heads() const
    {
        QMap<int, ExplanationHead*> found;
        for (auto* head : m_view->findChildren<ExplanationHead*>())
            if (head->isVisible())
                found[head->mapTo(m_view.get(), QPoint()).y()] = head;
        return found.values();
    }

    [[nodiscard]] ExplanationHead* head(const QString& label) const
    {
        for (ExplanationHead* head : heads())
            if (head->accessibleName().startsWith(label + QLatin1Char(',')))
                return head;
        return nullptr;
    }

    [[nodiscard]] QStringList seen(const char* name) const
    {
        QStringList texts;
        for (const auto* label : m_view->findChildren<QLabel*>(QLatin1String(name)))
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

    /// Opens every step under the rows from `first` on by key, and tells what stands there.
    void openAll(const Explanation& how)
    {
        for (const ExplainedPart& part : how.parts) {
            ExplanationHead* line = head(toQString(part.label));
            QVERIFY2(line != nullptr, inWords(part.label).c_str());
            QCOMPARE(line->accessibleName(), toQString(part.label) + QStringLiteral(", ") + toQString(part.value));
            if (!part.how)
                continue;
            line->setFocus();
            QTest::keyClick(line, Qt::Key_Return);
            QCoreApplication::processEvents();
            QVERIFY2(seen("formula").contains(toQString(part.how->formula)), inWords(part.label).c_str());
            QVERIFY2(seen("formula_values").contains(toQString(part.how->values)), inWords(part.label).c_str());
            openAll(*part.how);
            QTest::keyClick(line, Qt::Key_Left);
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<ExplanationView> m_view;

private slots:
    void initTestCase() { loadFonts(); }

    void init()
    {
        m_view = std::make_unique<ExplanationView>();
        m_view->resize(460, 2400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void showsFormulaValuesAndResult()
    {
        const Explanation how = explained({});
        m_view->setExplanation(how);
        QCOMPARE(seen("explained"), QStringList{QStringLiteral("Rented GPU: Total")});
        QCOMPARE(seen("explained_result"), QStringList{toQString(how.result)});
        QCOMPARE(seen("formula"), QStringList{toQString(how.formula)});
        QCOMPARE(seen("formula_values"), QStringList{toQString(how.values)});
        QCOMPARE(heads().size(), static_cast<qsizetype>(how.parts.size()));
    }

    void everyStepOpensInTurn_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("total") << static_cast<int>(Explainable::Total);
        QTest::newRow("gpus") << static_cast<int>(Explainable::Gpus);
        QTest::newRow("monthly saving") << static_cast<int>(Explainable::MonthlySaving);
        QTest::newRow("break-even") << static_cast<int>(Explainable::SettledVolume);
    }
    void everyStepOpensInTurn()
    {
        QFETCH(const int, what);
        const Explanation how = explained({}, static_cast<Explainable>(what));
        m_view->setExplanation(how);
        QCoreApplication::processEvents();
        openAll(how);
    }

    void stepsStayOpenWhileTheSliderMoves()
    {
        Scenario scenario;
        m_view->setExplanation(explained(scenario));
        QCoreApplication::processEvents();
        QTest::mouseClick(head(QStringLiteral("Compute")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(head(QStringLiteral("GPU rate")) != nullptr);
        scenario.parameters.gpuRate = 1.25;
        const Explanation after = explained(scenario);
        m_view->setExplanation(after);
        QCOMPARE(seen("explained_result"), QStringList{toQString(after.result)});
        ExplanationHead* rate = head(QStringLiteral("GPU rate"));
        QVERIFY(rate != nullptr);
        QCOMPARE(rate->accessibleName(), QStringLiteral("GPU rate, $1.25 an hour"));
        QVERIFY(seen("formula_values").join(u'\n').contains(QStringLiteral("× $1.25 an hour ×")));

        QTest::mouseClick(head(QStringLiteral("Compute")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(head(QStringLiteral("GPU rate")) == nullptr);
    }

    void anotherFigureBeginsClosed()
    {
        m_view->setExplanation(explained({}));
        QCoreApplication::processEvents();
        QTest::mouseClick(head(QStringLiteral("Compute")), Qt::LeftButton);
        const Explanation saving = explained({}, Explainable::MonthlySaving);
        m_view->setExplanation(saving);
        QCoreApplication::processEvents();
        QCOMPARE(heads().size(), static_cast<qsizetype>(saving.parts.size()));
        QCOMPARE(seen("formula"), QStringList{toQString(saving.formula)});
    }

    void anInputLeadsToItsSlider()
    {
        m_view->setExplanation(explained({}));
        QCoreApplication::processEvents();
        QTest::mouseClick(head(QStringLiteral("Compute")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QString chosen;
        connect(m_view.get(), &ExplanationView::parameterChosen, this,
                [&chosen](const Parameter& parameter) { chosen = toQString(parameter.id); });
        ExplanationHead* rate = head(QStringLiteral("GPU rate"));
        QVERIFY(rate != nullptr);
        QTest::mouseClick(rate, Qt::LeftButton);
        QCOMPARE(chosen, QStringLiteral("gpu_rate"));
    }

    void sourcesStandUnderInputs()
    {
        Scenario scenario;
        scenario.sources["gpu_rate"] = "Offer of 2026-11-02";
        m_view->setExplanation(explained(scenario));
        QCoreApplication::processEvents();
        QTest::mouseClick(head(QStringLiteral("Compute")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(head(QStringLiteral("GPU rate"))->accessibleDescription(),
                 QStringLiteral("Source: Offer of 2026-11-02"));
    }
};

QTEST_MAIN(ExplanationViewTest)
#include "explanation_view_test.moc"
