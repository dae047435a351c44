// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/deck_dialog.h"

#include "tests/support/dialog_parts.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace breakeven;
using namespace breakeven::test;

/// Which charts of which scenarios, chosen with a person's clicks.
class DeckDialogTest : public QObject {
    Q_OBJECT

private:
    void open(const QStringList& titles)
    {
        std::vector<SharedEvaluation> scenarios;
        for (const QString& title : titles) {
            Scenario scenario;
            scenario.name = title.toStdString();
            scenarios.emplace_back(evaluate(scenario));
        }
        m_dialog = std::make_unique<DeckDialog>(inAllViews(scenarios),
                                                PictureChoices{.options = {.theme = &Theme::light()}, .file = {}},
                                                m_dialogs, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    /// The boxes of the scenarios, in their order.
    [[nodiscard]] QList<QCheckBox*> scenarioBoxes() const
    {
        QList<QCheckBox*> boxes = m_dialog->findChildren<QCheckBox*>();
        boxes.removeIf([](const QCheckBox* box) { return !box->objectName().isEmpty(); });
        return boxes;
    }
    [[nodiscard]] QString count() const { return in<QLabel>(*m_dialog, "deck_count").text(); }
    [[nodiscard]] bool canBeAccepted() const { return in<QPushButton>(*m_dialog, "primary").isEnabled(); }
    static void untick(QAbstractButton& box) { QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2}); }
    void untickViews(const QList<View>& but) const
    {
        for (const ViewInfo& row : viewTable)
            if (row.isPicture && !but.contains(row.view))
                in<QAbstractButton>(*m_dialog, ("deck_" + std::string(row.id)).c_str()).setChecked(false);
    }

    ScriptedDialogs m_dialogs;
    ScratchFolder m_folder;
    std::unique_ptr<DeckDialog> m_dialog;

private slots:
    void cleanup()
    {
        m_dialog.reset();
        m_dialogs = {};
    }

    /// The comparison of two is one picture; what has nothing to show is not ticked and says why.
    void allAreProposed()
    {
        open({"One", "Two"});
        const ViewRequest beside{.others = {evaluate({})}};
        int views = 0;
        for (const ViewInfo& row : viewTable) {
            if (!row.isPicture)
                continue;
            const bool shows = row.lacks(evaluate({}), beside).empty();
            const auto& box = in<QAbstractButton>(*m_dialog, ("deck_" + std::string(row.id)).c_str());
            QCOMPARE(box.isChecked(), shows);
            QCOMPARE(box.toolTip().isEmpty(), shows);
            views += shows ? 1 : 0;
        }
        QVERIFY(views < std::ranges::count_if(viewTable, &ViewInfo::isPicture));
        QCOMPARE(count(), QStringLiteral("%1 pictures").arg(2 * views - 1));
        QCOMPARE(m_dialog->deck().scenarios.size(), std::size_t{2});
        QCOMPARE(m_dialog->deck().views.size(), static_cast<std::size_t>(views));
        QVERIFY(m_dialog->deck().folder.empty() && canBeAccepted());
    }

    void whatIsTickedIsInTheDeck()
    {
        open({"One", "Two"});
        untickViews({View::Map});
        QCOMPARE(count(), QStringLiteral("2 pictures"));
        QCOMPARE(m_dialog->deck().views, std::vector{View::Map});
        untick(*scenarioBoxes().at(0));
        QCOMPARE(count(), QStringLiteral("1 picture"));
        QCOMPARE(m_dialog->deck().scenarios.size(), std::size_t{1});
        QCOMPARE(m_dialog->deck().scenarios[0].scenario->scenario.name, std::string("Two"));
        untick(*scenarioBoxes().at(1));
        QCOMPARE(count(), QStringLiteral("0 pictures"));
        QVERIFY(!canBeAccepted());
        untick(*scenarioBoxes().at(1)); // ticks it again
        QVERIFY(canBeAccepted());
    }

    void theFormTellsHowTheyAreMade()
    {
        open({"One"});
        click(*m_dialog, "picture_pdf");
        click(*m_dialog, "picture_dark");
        QVERIFY(m_dialog->deck().file.format == PictureFormat::Pdf);
        QVERIFY(m_dialog->deck().options.theme == &Theme::dimmed());
    }

    void aTitleIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "Ours"
                               << "Ours";
        QTest::newRow("no mnemonic") << "R&D"
                                     << "R&&D";
        QTest::newRow("on one line") << " two\n lines "
                                     << "two lines";
        QTest::newRow("none") << ""
                              << "Untitled scenario";
    }
    void aTitleIsShownAsItIs()
    {
        QFETCH(const QString, title);
        open({title});
        QTEST(scenarioBoxes().at(0)->text(), "shown");
    }

    void aLongTitleIsCutShort()
    {
        open({QString(500, u'm')});
        const QString shown = scenarioBoxes().at(0)->text();
        QVERIFY(shown.size() < 100 && shown.endsWith(u'…'));
        QCOMPARE(m_dialog->deck().scenarios[0].scenario->scenario.name.size(), std::size_t{500});
    }

    void scenariosOfFilesJoin()
    {
        QVERIFY(m_folder.place("named", R"({"format": "breakeven-scenario", "version": 1, "name": "Theirs"})"));
        QVERIFY(m_folder.place("plain.breakeven", R"({"format": "breakeven-scenario", "version": 1})"));
        QVERIFY(m_folder.place("broken", "{"));
        m_dialogs.filesToRead = {m_folder.at("named"), m_folder.at("broken"), m_folder.at("missing"),
                                 m_folder.at("plain.breakeven")};
        open({"Ours"});
        untickViews({View::Map});
        click(*m_dialog, "deck_add");
        QCOMPARE(count(), QStringLiteral("3 pictures"));
        const Deck deck = m_dialog->deck();
        QCOMPARE(deck.scenarios.size(), std::size_t{3});
        QCOMPARE(deck.scenarios[1].scenario->scenario.name, std::string("Theirs"));
        QCOMPARE(deck.scenarios[2].scenario->scenario.name, std::string("plain")); // as its file
        QCOMPARE(m_dialogs.errors.size(), 1);                                      // of all that went wrong
        QVERIFY(m_dialogs.errors[0].contains("broken:1:2: ") && m_dialogs.errors[0].contains("missing: "));
        m_dialogs.filesToRead.clear(); // the dialog was left
        click(*m_dialog, "deck_add");
        QCOMPARE(m_dialogs.errors.size(), 1);
        QCOMPARE(m_dialog->deck().scenarios.size(), std::size_t{3});
    }
};

QTEST_MAIN(DeckDialogTest)
#include "deck_dialog_test.moc"
