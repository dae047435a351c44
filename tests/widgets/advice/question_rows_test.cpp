// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/question_rows.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QTest>

using namespace breakeven;

class QuestionRowsTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractButton* button(Question question, FitAnswer answer) const
    {
        return m_rows->findChild<QAbstractButton*>(
            QStringLiteral("%1_%2").arg(toQString(info(question).id), toQString(info(answer).id)));
    }

    std::unique_ptr<QuestionRows> m_rows;
    QList<std::pair<Question, FitAnswer>> m_answered;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_answered.clear();
        m_rows = std::make_unique<QuestionRows>(nullptr);
        connect(m_rows.get(), &QuestionRows::answered, this, [this](Question question, FitAnswer answer) {
            m_answered.append({question, answer});
        });
        m_rows->show();
        m_rows->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rows.get()));
    }

    void everyAnswerIsAnEdit()
    {
        for (const QuestionInfo& row : questionTable)
            for (const FitAnswerInfo& answer : answerTable) {
                QTest::mouseClick(button(row.question, answer.answer), Qt::LeftButton);
                QCOMPARE(m_answered.takeLast(), std::pair(row.question, answer.answer));
            }
        QVERIFY(m_answered.isEmpty());
    }

    void theKeyboardAnswers()
    {
        m_rows->setAnswers({});
        QAbstractButton* unsure = button(Question::FewPatterns, FitAnswer::Unsure);
        unsure->setFocus();
        QTest::keyClick(unsure, Qt::Key_Left);
        QCOMPARE(m_answered, (QList{std::pair(Question::FewPatterns, FitAnswer::No)}));
    }

    void answersAreShownAndAreNoEdits()
    {
        AdviceChoices advice;
        for (std::size_t i = 0; i < questionCount; ++i) // all three of them, in turn
            advice.answers[enumerators<Question>[i]] = enumerators<FitAnswer>[i % 3];
        for (const AdviceChoices& each : {advice, AdviceChoices{}}) {
            m_rows->setAnswers(each);
            for (const QuestionInfo& row : questionTable)
                for (const FitAnswerInfo& answer : answerTable)
                    QCOMPARE(button(row.question, answer.answer)->isChecked(), each.to(row.question) == answer.answer);
        }
        QVERIFY(m_answered.isEmpty());
    }

    void yesStandsAtTheLeft()
    {
        for (const QuestionInfo& row : questionTable) {
            QVERIFY(button(row.question, FitAnswer::Yes)->x() < button(row.question, FitAnswer::No)->x());
            QVERIFY(button(row.question, FitAnswer::No)->x() < button(row.question, FitAnswer::Unsure)->x());
        }
    }
};

QTEST_MAIN(QuestionRowsTest)
#include "question_rows_test.moc"
