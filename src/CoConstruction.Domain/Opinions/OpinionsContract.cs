namespace CoConstruction.Domain;

[JsonDerivedType(typeof(AnswerCard), "answerCard")]
[JsonDerivedType(typeof(TakeBackAnswer), "takeBackAnswer")]
public abstract partial record Command;

[JsonDerivedType(typeof(CardAnswered), "cardAnswered")]
[JsonDerivedType(typeof(CardAnswerTakenBack), "cardAnswerTakenBack")]
public abstract partial record Happened;
