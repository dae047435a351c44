// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/own_numbers.h"

#include "core/evidence/start/first_questions.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class OwnNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// Who knows nothing has the defaults.
    void defaultsAreAnswers()
    {
        OwnNumbers form;
        form.show();
        std::vector<ParameterValue> answers;
        connect(&form, &OwnNumbers::answered, this, [&](const std::vector<ParameterValue>& given) { answers = given; });
        QTest::mouseClick(form.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(answers.size(), firstQuestions.size());
        for (const ParameterValue& answer : answers)
            QCOMPARE(answer.value, answer.parameter->defaultValue());
    }

    void whatIsTypedIsRead()
    {
        OwnNumbers form;
        form.show();
        std::vector<ParameterValue> answers;
        connect(&form, &OwnNumbers::answered, this, [&](const std::vector<ParameterValue>& given) { answers = given; });
        auto* volume = form.findChild<QLineEdit*>("own_volume");
        volume->selectAll();
        QTest::keyClicks(volume, "2.5M");
        QTest::keyClick(volume, Qt::Key_Return);
        QCOMPARE(answers.front().value, 2.5e6);
        form.reset();
        QCOMPARE(volume->text(), QString("1000000"));
    }

    void whatCantBeReadIsSaidAndBeginsNothing()
    {
        OwnNumbers form;
        form.show();
        const QSignalSpy answered(&form, &OwnNumbers::answered);
        auto* tokens = form.findChild<QLineEdit*>("own_input_tokens");
        tokens->setText("1,5");
        QTest::mouseClick(form.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(answered.size(), qsizetype(0));
        int refusals = 0;
        for (const auto* label : form.findChildren<QLabel*>())
            refusals += label->foregroundRole() == QPalette::BrightText ? 1 : 0;
        QCOMPARE(refusals, 1);
        QCOMPARE(tokens->selectedText(), QString("1,5"));
        tokens->setText("1500");
        QTest::mouseClick(form.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(answered.size(), qsizetype(1));
    }
};

QTEST_MAIN(OwnNumbersTest)
#include "own_numbers_test.moc"
