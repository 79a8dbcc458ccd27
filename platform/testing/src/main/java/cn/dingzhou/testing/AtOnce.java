package cn.dingzhou.testing;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Calls that begin in the same instant. */
public final class AtOnce {

    /** What each was answered, in the order of the calls. */
    public static List<ValidatableResponse> call(List<Supplier<ValidatableResponse>> calls)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try {
            return threads
                    .invokeAll(calls.stream()
                            .<Callable<ValidatableResponse>>map(call -> () -> {
                                start.await();
                                return call.get();
                            })
                            .toList())
                    .stream()
                    .map(AtOnce::answer)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    /** The same so many times. */
    public static List<ValidatableResponse> call(int times, Supplier<ValidatableResponse> call)
            throws InterruptedException {
        return call(IntStream.range(0, times).mapToObj(any -> call).toList());
    }

    public static List<Integer> statuses(List<ValidatableResponse> answers) {
        return answers.stream()
                .map(answer -> answer.extract().statusCode())
                .sorted()
                .toList();
    }

    private static ValidatableResponse answer(Future<ValidatableResponse> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private AtOnce() {}
}
