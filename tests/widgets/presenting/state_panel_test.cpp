// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/state_panel.h"

#include "core/scenario/states.h"
#include "widgets/inputs/notes_field.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace breakeven;

namespace {

Presentation three()
{
    Presentation presentation;
    for (const char* name : {"today", "with caching", "own hardware"})
        presentation.states.push_back(stateOf({}, name));
    return presentation;
}

} // namespace

class StatePanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_panel = std::make_unique<StatePanel>();
        m_edited = {};
        m_edits = 0;
        connect(m_panel.get(), &StatePanel::edited, this, [this](const Presentation& presentation) {
            m_edited = presentation;
            ++m_edits;
            m_panel->setPresentation(presentation, std::nullopt); // as a document does
        });
        m_panel->setPresentation(three(), 1);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void theStatesAreListed()
    {
        QCOMPARE(list().count(), 3);
        QCOMPARE(list().item(1)->text(), QString("with caching"));
        QVERIFY(list().item(1)->font().weight() > list().item(0)->font().weight()); // the one that is there now
        QCOMPARE(*m_panel->chosen(), std::size_t{0});
        m_panel->setPresentation({}, std::nullopt);
        QVERIFY(!m_panel->chosen());
        QVERIFY(!button("state_remove")->isEnabled() && !button("state_go")->isEnabled());
        QVERIFY(!m_panel->findChild<QLineEdit*>("state_name")->isEnabled());
    }

    void aStateMayHaveAView()
    {
        auto* view = m_panel->findChild<QComboBox*>("state_view");
        QCOMPARE(view->currentText(), QString("The view that is there"));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(m_edited.states[0].view, std::string("break-even"));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(m_edited.states[0].view, std::string("over-time"));
        m_panel->choose(1);
        QCOMPARE(view->currentIndex(), 0);
        m_panel->choose(0);
        QCOMPARE(view->currentText(), QString("Over time"));
        QTest::keyClick(view, Qt::Key_Home);
        QVERIFY(m_edited == three());
    }

    /// One of a later version stays what it is, and is not offered to other states.
    void anUnknownViewStandsThereByItsId()
    {
        Presentation presentation = three();
        presentation.states[0].view = "weather";
        m_panel->setPresentation(presentation, std::nullopt);
        auto* view = m_panel->findChild<QComboBox*>("state_view");
        QCOMPARE(view->currentText(), QString("weather"));
        m_panel->choose(1);
        QVERIFY(view->findText("weather") < 0);
    }

    void theirOrderChanges()
    {
        QVERIFY(!button("state_up")->isEnabled());
        QTest::mouseClick(button("state_down"), Qt::LeftButton);
        QCOMPARE(m_edited.states[1].name, std::string("today"));
        QCOMPARE(*m_panel->chosen(), std::size_t{1}); // it stays the chosen one
        QTest::mouseClick(button("state_down"), Qt::LeftButton);
        QVERIFY(!button("state_down")->isEnabled());
        QTest::mouseClick(button("state_up"), Qt::LeftButton);
        QTest::mouseClick(button("state_up"), Qt::LeftButton);
        QVERIFY(m_edited == three());
    }

    void oneIsDraggedToAnotherPlace()
    {
        list().model()->moveRow({}, 2, {}, 0); // what a drop does
        QTRY_COMPARE(m_edits, 1);
        QCOMPARE(m_edited.states[0].name, std::string("own hardware"));
        QCOMPARE(m_edited.states[2].name, std::string("with caching"));
    }

    void oneIsRemoved()
    {
        m_panel->choose(1);
        QTest::mouseClick(button("state_remove"), Qt::LeftButton);
        QCOMPARE(m_edited.states.size(), std::size_t{2});
        QCOMPARE(m_edited.states[1].name, std::string("own hardware"));
    }

    void oneIsNamed()
    {
        auto* name = m_panel->findChild<QLineEdit*>("state_name");
        name->selectAll();
        QTest::keyClicks(name, "now");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_edited.states[0].name, std::string("now"));
        name->selectAll();
        QTest::keyClicks(name, "own hardware"); // there is one
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_edits, 1);
        QCOMPARE(name->text(), QString("now"));
        QVERIFY(says("is an earlier state's name"));
    }

    void theSpeakersNote()
    {
        auto* note = m_panel->findChild<NotesField*>("state_note");
        note->setPlainText("Say why.");
        m_panel->finishEditing();
        QCOMPARE(m_edited.states[0].note, std::string("Say why."));
        note->setPlainText(QString(static_cast<qsizetype>(longestSpeakersNote) + 1, 'x'));
        m_panel->finishEditing();
        QVERIFY(says("4001 characters"));
        QCOMPARE(m_edited.states[0].note, std::string("Say why."));
    }

    void inputsHaveSlidersAreHiddenAndLocked()
    {
        QTreeWidgetItem* volume = input("volume");
        volume->setCheckState(1, Qt::Checked);
        QVERIFY(m_edited.inputs == InputIds{"volume"});
        m_panel->choose(2);
        input("volume")->setCheckState(2, Qt::Checked);
        input("gpu_rate")->setCheckState(3, Qt::Checked);
        QVERIFY(m_edited.states[2].hidden == InputIds{"volume"} && m_edited.states[2].locked == InputIds{"gpu_rate"});
        QVERIFY(m_edited.states[0].hidden.empty());
        m_panel->choose(0);
        QCOMPARE(input("volume")->checkState(2), Qt::Unchecked);
        input("volume")->setCheckState(1, Qt::Unchecked);
        QVERIFY(m_edited.inputs.empty());
        m_panel->setPresentation({}, std::nullopt); // nothing to hide it in
        const int before = m_edits;
        input("volume")->setCheckState(2, Qt::Checked);
        QCOMPARE(m_edits, before);
        QCOMPARE(input("volume")->checkState(2), Qt::Unchecked);
    }

    void whatIsAskedFor()
    {
        m_panel->choose(1);
        const QSignalSpy added(m_panel.get(), &StatePanel::addWanted);
        const QSignalSpy updated(m_panel.get(), &StatePanel::updateWanted);
        const QSignalSpy gone(m_panel.get(), &StatePanel::goToWanted);
        const QSignalSpy presented(m_panel.get(), &StatePanel::presentWanted);
        for (const char* name : {"state_add", "state_update", "state_go", "states_present"})
            QTest::mouseClick(button(name), Qt::LeftButton);
        const QPoint last = list().visualItemRect(list().item(2)).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, last);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, last);
        QCOMPARE(added.size(), qsizetype(1));
        QCOMPARE(updated.at(0).at(0).value<std::size_t>(), std::size_t{1});
        QCOMPARE(gone.at(0).at(0).value<std::size_t>(), std::size_t{1});
        QCOMPARE(gone.at(1).at(0).value<std::size_t>(), std::size_t{2});
        QCOMPARE(presented.size(), qsizetype(1));
    }

private:
    [[nodiscard]] QListWidget& list() const { return *m_panel->findChild<QListWidget*>("states"); }
    [[nodiscard]] QPushButton* button(const char* name) const { return m_panel->findChild<QPushButton*>(name); }
    [[nodiscard]] QTreeWidgetItem* input(const char* id) const
    {
        auto* tree = m_panel->findChild<QTreeWidget*>("state_inputs");
        for (int group = 0; group < tree->topLevelItemCount(); ++group)
            for (int row = 0; row < tree->topLevelItem(group)->childCount(); ++row)
                if (tree->topLevelItem(group)->child(row)->data(0, Qt::UserRole).toString() == QLatin1String(id))
                    return tree->topLevelItem(group)->child(row);
        return nullptr;
    }
    [[nodiscard]] bool says(const char* words) const
    {
        const auto labels = m_panel->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
    }

    std::unique_ptr<StatePanel> m_panel;
    Presentation m_edited;
    int m_edits = 0;
};

QTEST_MAIN(StatePanelTest)
#include "state_panel_test.moc"
