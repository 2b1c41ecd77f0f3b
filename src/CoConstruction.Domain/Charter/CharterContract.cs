namespace CoConstruction.Domain;

[JsonDerivedType(typeof(ReviewCharter), "reviewCharter")]
[JsonDerivedType(typeof(ReturnCharterToDraft), "returnCharterToDraft")]
[JsonDerivedType(typeof(SubmitCharter), "submitCharter")]
[JsonDerivedType(typeof(AnswerArticle), "answerArticle")]
[JsonDerivedType(typeof(WithdrawArticleAnswer), "withdrawArticleAnswer")]
[JsonDerivedType(typeof(LiftArticleObjection), "liftArticleObjection")]
[JsonDerivedType(typeof(AdoptCharter), "adoptCharter")]
[JsonDerivedType(typeof(ReviseCharter), "reviseCharter")]
[JsonDerivedType(typeof(SetCharterReview), "setCharterReview")]
[JsonDerivedType(typeof(ExpireCharter), "expireCharter")]
[JsonDerivedType(typeof(SignCharter), "signCharter")]
[JsonDerivedType(typeof(WithdrawSignature), "withdrawSignature")]
public abstract partial record Command;

[JsonDerivedType(typeof(CharterMoved), "charterMoved")]
[JsonDerivedType(typeof(CharterSubmitted), "charterSubmitted")]
[JsonDerivedType(typeof(ArticleAnswered), "articleAnswered")]
[JsonDerivedType(typeof(ArticleAnswerWithdrawn), "articleAnswerWithdrawn")]
[JsonDerivedType(typeof(ArticleObjectionLifted), "articleObjectionLifted")]
[JsonDerivedType(typeof(CharterAdopted), "charterAdopted")]
[JsonDerivedType(typeof(CharterReviewSet), "charterReviewSet")]
[JsonDerivedType(typeof(CharterSigned), "charterSigned")]
[JsonDerivedType(typeof(CharterSignatureWithdrawn), "charterSignatureWithdrawn")]
[JsonDerivedType(typeof(CharterSignaturesCounted), "charterSignaturesCounted")]
public abstract partial record Happened;
