// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/parameter_box.h"

#include "core/inputs/parameter_table.h"
#include "widgets/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

using namespace breakeven;

class ParameterBoxTest : public QObject {
    Q_OBJECT

private:
    void type(const QString& text) const
    {
        m_box->lineEdit()->setFocus();
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box->lineEdit(), text);
    }
    [[nodiscard]] QStringList taken() { return std::exchange(m_log, {}); }

    QWidget m_window;
    ParameterBox* m_box = nullptr;
    QStringList m_log;

private slots:
    void init()
    {
        m_log.clear();
        m_window.setFocusPolicy(Qt::StrongFocus);
        m_window.resize(400, 60);
        m_box = new ParameterBox(&m_window);
        connect(m_box, &ParameterBox::parameterChosen, this,
                [this](const Parameter& parameter) { m_log << toQString(parameter.id); });
        m_box->setParameter(*findParameter("label_cost"));
        m_box->show();
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void cleanup() { delete m_box; }

    void whatTheProgramChoosesIsNoChoice()
    {
        for (const Parameter& row : parameterTable) {
            m_box->setParameter(row);
            QCOMPARE(&m_box->parameter(), &row);
            QCOMPARE(m_box->currentText(), toQString(row.label));
        }
        QVERIFY(taken().isEmpty());
    }

    void anyPartOfANameFindsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("part") << "decode"
                              << "decode_throughput";
        QTest::newRow("whole") << "gpu RATE"
                               << "gpu_rate"; // also a part of another
        QTest::newRow("spaces around it") << "  Decode throughput "
                                          << "decode_throughput";
        QTest::newRow("the same") << "labeling COST"
                                  << "label_cost";
        QTest::newRow("no name") << "no such input"
                                 << "label_cost";
        QTest::newRow("empty") << " "
                               << "label_cost";
    }
    void anyPartOfANameFindsIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        type(typed);
        QVERIFY(taken().isEmpty());
        QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
        QCOMPARE(toQString(m_box->parameter().id), found);
        QCOMPARE(m_box->currentText(), toQString(findParameter(found.toStdString())->label));
        QCOMPARE(taken(), found == QStringLiteral("label_cost") ? QStringList() : QStringList{found});
    }

    void whatWasTypedIsTakenOnLeavingToo()
    {
        type(QStringLiteral("decode"));
        m_box->completer()->popup()->hide();
        m_window.setFocus();
        QCOMPARE(taken(), QStringList{"decode_throughput"});
    }

    void theListChooses()
    {
        m_box->setParameter(parameterTable.front());
        QTest::keyClick(m_box, Qt::Key_Down);
        QCOMPARE(&m_box->parameter(), &parameterTable[1]);
        QCOMPARE(taken(), QStringList{toQString(parameterTable[1].id)});
        m_box->showPopup();
        QTest::keyClick(m_box->view(), Qt::Key_Return); // on the one that was chosen already
        QVERIFY(taken().isEmpty());
    }

    void itIsAsWideAsTheChoiceWhateverIsTyped()
    {
        const QSize before = m_box->sizeHint();
        type(QString(60, u'W'));
        QCOMPARE(m_box->sizeHint(), before);
        m_box->setParameter(*findParameter("gpu_rate"));
        QVERIFY(m_box->sizeHint() != before);
    }

    void itDiesSilentlyWithTheFocusInIt()
    {
        type("decode");
        delete std::exchange(m_box, nullptr);
        QVERIFY(taken().isEmpty());
    }
};

QTEST_MAIN(ParameterBoxTest)
#include "parameter_box_test.moc"
